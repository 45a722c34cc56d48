/** Sorted texts without what they share with the one before: a letter for the number of shared letters, then the rest. */
const LENGTHS = '0123456789abcdefghijklmnopqrstuvwxyz';

function shared(before: string, text: string): number {
  const most = Math.min(before.length, text.length, LENGTHS.length - 1);
  let length = 0;
  while (length < most && before[length] === text[length]) length += 1;
  return length;
}

export const frontCode = (before: string, text: string): string => {
  const length = shared(before, text);
  return (LENGTHS[length] ?? '0') + text.slice(length);
};

export const frontDecode = (before: string, coded: string): string => before.slice(0, Math.max(0, LENGTHS.indexOf(coded[0] ?? '0'))) + coded.slice(1);
