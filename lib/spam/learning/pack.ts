// Features as they are stored: sorted ids written as the distances between them, seven bits to a byte. Half of what plain numbers take.

export function pack(features: Int32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(features.length * 5);
  let size = 0;
  let before = 0;
  for (const id of features) {
    for (let rest = id - before; ; rest >>>= 7) {
      const more = rest > 0x7f;
      bytes[size++] = (rest & 0x7f) | (more ? 0x80 : 0);
      if (!more) break;
    }
    before = id;
  }
  return bytes.slice(0, size);
}

export function unpack(bytes: Uint8Array): Int32Array {
  const features = new Int32Array(bytes.length);
  let count = 0;
  let before = 0;
  let distance = 0;
  let shift = 0;
  for (const byte of bytes) {
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    before += distance;
    features[count++] = before;
    distance = shift = 0;
  }
  return features.slice(0, count);
}
