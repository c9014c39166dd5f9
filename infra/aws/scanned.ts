import type { EventPattern } from "aws-cdk-lib/aws-events";

/** GuardDuty's verdict on an upload: any, or only the verdicts that are asked for. */
export const scanned = (bucketName: string, verdicts?: string[]): EventPattern => ({
  source: ["aws.guardduty"],
  detailType: ["GuardDuty Malware Protection Object Scan Result"],
  detail: {
    resourceType: ["S3_OBJECT"],
    s3ObjectDetails: { bucketName: [bucketName], objectKey: [{ prefix: "incoming/" }] },
    ...(verdicts && { scanResultDetails: { scanResultStatus: verdicts } }),
  },
});
