/** Is it text that every engine and every export keeps as it is: without NUL, and without half a character? */
export function isText(value: string): boolean {
  return !/\0|\p{Surrogate}/u.test(value);
}
