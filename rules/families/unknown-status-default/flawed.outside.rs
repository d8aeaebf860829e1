enum LeafKind {
    Needle,
    Broad,
    Scale,
}

impl From<&str> for LeafKind {
    fn from(text: &str) -> Self {
        match text {
            "needle" => Self::Needle,
            "scale" => Self::Scale,
            _ => Self::Broad, // flaw
        }
    }
}

fn kind_of(row: &Row) -> LeafKind {
    match row.number("kind") {
        1 => LeafKind::Needle,
        2 => LeafKind::Scale,
        _ => LeafKind::Broad, // flaw
    }
}
