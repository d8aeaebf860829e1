#[no_mangle]
pub unsafe extern "C" fn shelf_weight(shelf: *const Shelf, out_weight: *mut u64, error: &mut ShelfError) -> bool {
    let out = &mut *out_weight;
    *out = (*shelf).weight();
    true
}

fn raise(slot: &mut Shelf, by: u64) {
    slot.weight += by;
}

fn bytes(raw: &mut [u8]) -> &mut [MaybeUninit<u8>] {
    unsafe { &mut *(raw as *mut [u8] as *mut [MaybeUninit<u8>]) }
}
