pub struct Basket {
    fruit: u32,
}

impl Basket {
    fn eat(&mut self) -> u32 {
        self.fruit -= 1;
        self.fruit
    }
}

#[no_mangle]
pub unsafe extern "C" fn basket_eat(basket: *mut Basket) -> u32 {
    (*basket).eat() // flaw:
}

#[no_mangle]
pub unsafe extern "C" fn basket_fill(basket: *mut Basket, fruit: u32) {
    (*basket).fruit = fruit; // flaw:
}
