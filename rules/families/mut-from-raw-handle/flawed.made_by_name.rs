#[no_mangle]
pub extern "C" fn basket_add(basket: *mut Basket, fruit: u32) -> u32 {
    ffi_panic_boundary! {
        let basket = to_basket_mut!(basket); // flaw:
        basket.fruit.push(fruit);
        0
    }
}
