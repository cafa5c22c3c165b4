/** Items on each page of the benchmarks' server. */
export const pageSize = 100;
