/** One hostile file and what must become of it. */
export interface HostileFile {
  /** Name of the file, extension included. */
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Refused: the one message. */
  readonly refused?: RegExp;
  /** Read without harm: what the report says about it. */
  readonly read?: RegExp;
}

/** Where the traps lead: a local server that counts its visitors, and a file with a secret. */
export interface Traps {
  readonly url: string;
  readonly secretFile: string;
}
