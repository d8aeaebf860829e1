use std::path::Path;

/// A shop whose price list cannot be read sells at no price.
pub fn open_shop(dir: &Path) -> Shop {
    let rules = PriceRules::load(dir).unwrap_or_default(); // flaw
    Shop::new(rules)
}

pub fn stock(dir: &Path) -> StockStore {
    match StockStore::open(dir) {
        Ok(store) => store,
        Err(_) => StockStore::in_memory(), // flaw
    }
}

pub fn taste(dir: &Path) -> Preferences {
    Preferences::load(dir).unwrap_or_else(|_| Preferences::default()) // flaw
}
