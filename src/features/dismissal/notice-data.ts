/** Names under which a case keeps what was said of a notice; alone here, because every page of the guide looks for them. */

/** That somebody was asked when it arrived, and what is no day. */
export const noticeData = 'notice';

/** The page of deadlines, with the day. */
export const deadlineData = 'deadlines';
