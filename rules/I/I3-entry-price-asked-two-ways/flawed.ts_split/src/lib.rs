pub fn unrealized(entry_price: f64, mark: f64, size: f64, long: bool) -> f64 {
    if entry_price <= 0.0 {
        return 0.0;
    }
    let diff = if long { mark - entry_price } else { entry_price - mark };
    diff * size
}
