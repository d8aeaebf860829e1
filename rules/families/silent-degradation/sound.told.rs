use std::path::Path;

pub fn open_shop(dir: &Path) -> Shop {
    let rules = PriceRules::load(dir).unwrap_or_else(|e| {
        log::warn!("the price list cannot be read: {e}");
        PriceRules::default()
    });
    Shop::new(rules)
}

/// What is not asked for is not missing.
pub fn alias(shop: &Lock<Shop>) -> String {
    let shop = shop.read().unwrap();
    shop.options.get("alias").cloned().unwrap_or_default()
}
