/** What the service answers instead of a result; `name` is Step Functions' name for it. */
export class ApiError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
