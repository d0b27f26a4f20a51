/** Inviting a carer to the form: a letter, a text message, and a sheet with a QR code. */
export { invitation } from './invitation.js';
export type { Invitation, InvitationOptions } from './invitation.js';
