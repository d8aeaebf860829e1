use bakery::oven::{bake, Loaf};

fn main() {
    println!("{}", bake(Loaf { grams: 800 }));
}
