import type { EventPattern } from "aws-cdk-lib/aws-events";

/** GuardDuty's verdict on an upload: the verdicts that are asked for, and no other. */
export const scanned = (bucketName: string, verdicts: string[]): EventPattern => ({
  source: ["aws.guardduty"],
  detailType: ["GuardDuty Malware Protection Object Scan Result"],
  detail: {
    resourceType: ["S3_OBJECT"],
    s3ObjectDetails: { bucketName: [bucketName], objectKey: [{ prefix: "incoming/" }] },
    scanResultDetails: { scanResultStatus: verdicts },
  },
});
