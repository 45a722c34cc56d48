/** Fetches what reading and writing need, so that opening a file asks for nothing any more: for tools that work without a connection. */
export async function loadLibraries(): Promise<void> {
  await Promise.all([import('papaparse'), import('fflate'), import('read-excel-file/universal'), import('write-excel-file/universal')]);
}
