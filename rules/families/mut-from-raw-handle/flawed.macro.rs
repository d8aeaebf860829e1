ffi_fn! {
    /// Empties the basket.
    fn basket_empty(basket: *mut Basket) {
        let basket = unsafe { &mut *basket }; // flaw:
        basket.fruit.clear();
    }
}
