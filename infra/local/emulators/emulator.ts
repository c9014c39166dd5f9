/** A service that the embedded host runs in place of one of AWS's. */
export type Emulator = {
  /** Address of the service, an IP address so that S3 requests are path style. */
  readonly url: string;
  readonly close: () => Promise<void>;
};
