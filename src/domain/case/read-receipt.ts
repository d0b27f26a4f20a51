/** The receipt that staff have read a form: by whom and when; undefined while nobody has. */
export function readReceiptFor<Receipt extends { readonly assessmentId: string }>(
  { readReceipts }: { readonly readReceipts: readonly Receipt[] },
  assessmentId: string,
): Receipt | undefined {
  return readReceipts.find((receipt) => receipt.assessmentId === assessmentId);
}
