// path: src/convert.rs
pub struct Draft {
    pub symbol: String,
    pub quantity: f64,
    pub limit_price: Option<f64>,
}

#[derive(Default)]
pub struct Order {
    pub symbol: String,
    pub quantity: f64,
    pub limit_price: Option<f64>,
    pub filled: f64,
}

pub fn to_order(draft: &Draft) -> Order {
    Order { symbol: draft.symbol.clone(), quantity: draft.quantity, limit_price: draft.limit_price, ..Order::default() }
}
