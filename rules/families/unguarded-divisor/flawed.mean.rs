fn mean(total: u64, row: &Row) -> u64 {
    let count = row.count.unwrap_or(0);
    total / count // flaw
}
