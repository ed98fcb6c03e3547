// What we use of `edtf`, which ships no types: https://github.com/inukshuk/edtf.js
declare module 'edtf' {
  interface Extended {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** First and last millisecond; infinite for an open end (`..`), null for an unknown one. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): Extended;
}
