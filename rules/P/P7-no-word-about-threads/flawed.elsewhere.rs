// path: src/lib.rs
use std::sync::Mutex;

static LAST_ERROR: Mutex<String> = Mutex::new(String::new());

pub struct Registry {
    names: Mutex<Vec<String>>,
}

pub struct Kernel {
    slots: Vec<TradeSlot>,
}

pub struct KernelHandle(Box<Kernel>); // flaw: nothing here keeps two threads apart or says that there is one

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_slot_count(handle: *mut KernelHandle) -> i32 {
    (*handle).0.slots.len() as i32
}
