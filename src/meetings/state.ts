/** What follows from dates. Build and browser both use it: a page opened weeks after the build still tells the truth. */
import type {FollowUpState, MeetingState, PlanState} from './vocabulary';

/** State of a meeting on a day; only "ditunda" and "batal" are typed, the rest follows from its dates. */
export function meetingState(plan: PlanState, start: string, end: string, today: string): MeetingState {
  if (plan !== 'terjadwal') return plan;
  if (today < start.slice(0, 10)) return 'dijadwalkan';
  return today > end.slice(0, 10) ? 'selesai' : 'berlangsung';
}

/** Late from the day after the deadline, as long as the work is open. An unknown deadline or status is never late. */
export function isOverdue(status: FollowUpState | undefined, deadline: string | undefined, today: string): boolean {
  if (deadline === undefined || status === undefined) return false;
  return status !== 'selesai' && status !== 'batal' && today > deadline;
}
