/** What a unit has decided about days; a host gives them to the elements, and to queries of a store. */
export interface UnitDays {
  /** How many days after a death a bereavement talk is offered: at the earliest, and at the latest. */
  readonly bereavementTalkFrom: number;
  readonly bereavementTalkUntil: number;
  /** After how many days a form that nobody has talked about is late. */
  readonly formWaits: number;
}

/** As long as a unit says nothing else: four to six weeks after a death, and a week for a form. */
export const USUAL_DAYS: UnitDays = { bereavementTalkFrom: 28, bereavementTalkUntil: 42, formWaits: 7 };
