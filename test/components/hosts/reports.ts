/** Hears what elements report to the developer of the page, until it is given back. */
export class Reports {
  readonly #report = window.reportError;
  readonly errors: unknown[] = [];

  constructor() {
    window.reportError = (error: unknown) => this.errors.push(error);
  }

  /** The messages of all that was reported; anything but a `TypeError` as it is. */
  get messages(): unknown[] {
    return this.errors.map((error) => (error instanceof TypeError ? error.message : error));
  }

  giveBack(): void {
    window.reportError = this.#report;
  }
}
