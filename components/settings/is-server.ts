import { isServer } from 'lit';

/** True where the code runs on a server, to render pages. lit's types know of browsers only, where it is false. */
export const isOnServer: boolean = isServer;
