use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

static KERNELS: LazyLock<Mutex<HashMap<u64, Arc<Mutex<Kernel>>>>> = LazyLock::new(Default::default);

fn find(id: u64) -> Option<Arc<Mutex<Kernel>>> {
    KERNELS.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(id: u64, payload: *const c_char) -> *mut c_char {
    let Some(kernel) = find(id) else {
        return std::ptr::null_mut();
    };
    let mut guard = kernel.lock().unwrap_or_else(PoisonError::into_inner);
    answer(guard.process_intent_json(payload))
}

#[no_mangle]
pub extern "C" fn dita_kernel_destroy(id: u64) {
    KERNELS.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
}
