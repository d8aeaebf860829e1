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

fn ratio(rows: &[Row]) -> Option<f64> {
    let (good, all) = rows.iter().fold((0, 0), |(g, n), r| (g + r.good, n + r.all));
    (all != 0).then(|| good as f64 / all as f64)
}
