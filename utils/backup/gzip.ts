/** With gzip, by the browser. */
export async function compress(bytes: Blob): Promise<Blob> {
  const packed = bytes.stream().pipeThrough(new CompressionStream('gzip'));
  return new Blob([await new Response(packed).arrayBuffer()], { type: 'application/gzip' });
}

/** Whether a file begins as gzip does. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

export function decompressed(bytes: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  return bytes.stream().pipeThrough(new DecompressionStream('gzip'));
}
