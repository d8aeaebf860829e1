use std::time::SystemTime;

pub struct Roast {
    deadline: SystemTime, // flaw:
}

pub fn roast(beans: &Beans) -> f64 {
    let began = SystemTime::now();
    beans.roast();
    began.elapsed().map_or(0.0, |took| took.as_secs_f64()) // flaw:
}
