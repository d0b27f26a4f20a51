/** The member of staff who is working, as the host knows them. */
export interface Staff {
  readonly name: string;
  readonly role?: string;
  readonly unit?: string;
}
