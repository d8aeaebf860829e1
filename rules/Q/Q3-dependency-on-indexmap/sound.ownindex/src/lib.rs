mod indexed;

pub use indexed::IndexMap;

pub struct Kernel {
    by_trade: IndexMap<usize>,
}
