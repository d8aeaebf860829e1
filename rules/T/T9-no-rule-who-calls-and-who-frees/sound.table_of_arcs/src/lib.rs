use std::collections::HashMap;
use std::ffi::{c_char, CStr};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

type Shared = Arc<Mutex<Kernel>>;

struct Registry {
    next: u64,
    kernels: HashMap<u64, Shared>,
}

fn registry() -> &'static RwLock<Registry> {
    static REGISTRY: OnceLock<RwLock<Registry>> = OnceLock::new();
    REGISTRY.get_or_init(|| RwLock::new(Registry { next: 1, kernels: HashMap::new() }))
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> u64 {
    let mut all = registry().write().expect("registry");
    let id = all.next;
    all.next += 1;
    all.kernels.insert(id, Arc::new(Mutex::new(Kernel::new(max_slots))));
    id
}

#[no_mangle]
pub extern "C" fn dita_kernel_process_intent_json(id: u64, payload: *const c_char) -> *mut c_char {
    let Some(kernel) = registry().read().ok().and_then(|all| all.kernels.get(&id).cloned()) else {
        return error_json("CLOSED");
    };
    let text = unsafe { CStr::from_ptr(payload) }.to_string_lossy();
    let mut kernel = kernel.lock().expect("kernel");
    answer(kernel.process_intent_json(&text))
}

#[no_mangle]
pub extern "C" fn dita_kernel_destroy(id: u64) -> bool {
    registry().write().map(|mut all| all.kernels.remove(&id).is_some()).unwrap_or(false)
}
