/// From where on they are told, at first from the first.
pub fn page(asked: &Asked) -> Vec<Postcard> {
    postcards(asked.offset.unwrap_or(0), asked.limit.unwrap_or(0))
}
