fn mean(total: u64, row: &Row) -> u64 {
    let count = row.count.unwrap_or(0);
    if count == 0 {
        return 0;
    }
    total / count
}

fn checked(total: u64, row: &Row) -> Option<u64> {
    total.checked_div(row.count.unwrap_or(0))
}
