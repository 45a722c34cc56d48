/** Numbers as Word prints them (`w:numFmt`). */

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([size, letters]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return letters.repeat(times);
  }).join('');
}

/** a … z, aa, bb … zz, aaa: Word repeats the letter. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** The printed number; undefined for a format that this reader does not know. */
export function formatNumber(value: number, format: string): string | undefined {
  if (value < 1 || value > 9999) return format === 'none' ? '' : String(value);
  return FORMATS[format]?.(value);
}
