/** The messages for a phase of a case: after a death, none speaks of a patient who is alive. */
export function forPhase<Messages extends { readonly bereaved: Partial<Messages> }>(
  messages: Messages,
  phase: 'active' | 'bereaved' | 'closed',
): Messages {
  return phase === 'bereaved' ? { ...messages, ...messages.bereaved } : messages;
}
