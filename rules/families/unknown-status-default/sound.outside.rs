enum LeafKind {
    Needle,
    Broad,
    Other,
}

impl LeafKind {
    fn of(text: &str) -> Self {
        match text {
            "needle" => Self::Needle,
            "broad" => Self::Broad,
            _ => Self::Other,
        }
    }

    /// What is not known is broad by default.
    fn guess(text: &str) -> Self {
        match text {
            "needle" => Self::Needle,
            "other" => Self::Other,
            _ => Self::Broad,
        }
    }

    fn wider(&self) -> LeafKind {
        match self {
            LeafKind::Needle => LeafKind::Other,
            LeafKind::Other => LeafKind::Other,
            _ => LeafKind::Broad,
        }
    }
}
