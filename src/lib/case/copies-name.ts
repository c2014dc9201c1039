/** The cache that holds the copies of cases. In a module of its own: a page that only asks whether it is there loads no more. */
export const copiesName = 'begleithilfe-cases';
