// path: src/lib.rs
use std::sync::{Arc, Mutex};

type Shared = Arc<Mutex<Kernel>>;

pub struct KernelHandle {
    kernel: Shared,
    created_ms: u64,
}

pub struct Kernel {
    slots: Vec<TradeSlot>,
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_slot_count(handle: *const KernelHandle) -> i32 {
    (*handle).kernel.lock().map_or(-1, |kernel| kernel.slots.len() as i32)
}
