// path: src/lib.rs
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

type Shared = Arc<Mutex<Kernel>>;

static NEXT: AtomicU64 = AtomicU64::new(1);
static TABLE: OnceLock<Mutex<HashMap<u64, Shared>>> = OnceLock::new();

fn table() -> &'static Mutex<HashMap<u64, Shared>> {
    TABLE.get_or_init(Default::default)
}

fn with_handle_mut<R>(id: u64, f: impl FnOnce(&mut Kernel) -> R) -> Option<R> {
    let kernel = table().lock().ok()?.get(&id).cloned()?;
    let mut guard = kernel.lock().ok()?;
    Some(f(&mut guard))
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> u64 {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    if let Ok(mut map) = table().lock() {
        map.insert(id, Arc::new(Mutex::new(Kernel::new(max_slots))));
    }
    id
}

#[no_mangle]
pub extern "C" fn dita_kernel_slot_count(id: u64) -> i64 {
    with_handle_mut(id, |k| k.slots.len() as i64).unwrap_or(-1)
}
