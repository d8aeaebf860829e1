//! Execution kernel with kernel and exchange ledgers.
use std::collections::BTreeMap;

pub struct Ledger {
    entries: BTreeMap<String, f64>,
}

#[no_mangle]
pub extern "C" fn dita_kernel_set_capital(handle: *mut KernelHandle, amount: f64) -> i32 {
    let Some(kernel) = (unsafe { handle.as_mut() }) else {
        return -1;
    };
    if !amount.is_finite() || amount < 0.0 {
        return -2;
    }
    kernel.ledger.entries.insert("capital".to_owned(), amount);
    0
}
