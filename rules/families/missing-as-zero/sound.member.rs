fn request(asked: &Asked) -> Request {
    Request {
        offset: asked.offset.unwrap_or(0),
        max_size: asked.max_size.unwrap_or(0),
        size: asked.size,
        rows: Vec::with_capacity(asked.size_hint.unwrap_or(0)),
    }
}
