/** An error that an AWS service would answer, under the name that SDK clients throw. */
export class Refusal extends Error {
  override readonly name: string;
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}
