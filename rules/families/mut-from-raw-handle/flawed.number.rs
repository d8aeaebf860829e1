#[unsafe(no_mangle)]
pub extern "system" fn Java_org_shelf_Shelf_put(env: JNIEnv, class: JClass, shelf: jlong, weight: jint) {
    let shelf = unsafe { &mut *(shelf as *mut Shelf) }; // flaw:
    shelf.put(weight);
}
