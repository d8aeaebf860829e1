// path: src/convert.rs
pub struct Draft {
    pub symbol: String,
    pub quantity: f64,
    pub leverage: f64,
    pub limit_price: Option<f64>,
}

#[derive(Default)]
pub struct Order {
    pub symbol: String,
    pub quantity: f64,
    pub leverage: f64,
    pub limit_price: Option<f64>,
    pub filled: f64,
}

pub fn to_order(draft: &Draft) -> Order {
    Order { // flaw: the limit stays at its default
        symbol: draft.symbol.clone(),
        quantity: draft.quantity,
        leverage: draft.leverage,
        ..Order::default()
    }
}
