/** A database that cannot be opened, read or written. `message` says what and where, `hint` what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
