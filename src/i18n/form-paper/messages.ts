/** The form on paper: printing it empty, and keying in what came back; fetched where `filled-by` is `paper`. */
export interface FormPaperMessages {
  readonly heading: string;
  readonly intro: string;
  readonly printEmpty: string;
  readonly printHint: string;
  readonly morePages: string;
  readonly begin: string;
  readonly keyingHeading: string;
  readonly keyingHint: string;
  readonly code: string;
  readonly codeFits: string;
  readonly codeOther: string;
  readonly unclearShort: string;
  readonly removeMark: string;
  readonly written: string;
  readonly wants: string;
  readonly wantsWrong: (of: number) => string;
  readonly done: string;
  readonly sheetHow: string;
  readonly sheetWho: string;
  readonly sheetWatched: string;
  readonly sheetPriorities: string;
  readonly sheetPage: (page: number, of: number) => string;
  readonly sheetThanks: string;
}
