# libgainsay: all stages as one shared library behind one header (docs/decisions/0008-library.md).
set(public_view ${CMAKE_BINARY_DIR}/stages/public)
set(library_view ${CMAKE_BINARY_DIR}/stages/library)
file(MAKE_DIRECTORY ${public_view} ${library_view})
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/gainsay.h ${public_view}/gainsay.h SYMBOLIC)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/library ${library_view}/library SYMBOLIC)

file(GLOB library_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/library/*.cpp)
add_library(gainsay_library SHARED ${library_sources})
add_library(gainsay::gainsay ALIAS gainsay_library)
target_include_directories(gainsay_library PRIVATE ${library_view}
                           PUBLIC $<BUILD_INTERFACE:${public_view}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(gainsay_library INTERFACE cxx_std_17)
target_link_libraries(gainsay_library PRIVATE gainsay_analysis gainsay_export gainsay_options ${CMAKE_DL_LIBS})
# What comes out of static archives stays inside, the interface of no stage is anybody's to use.
target_link_options(gainsay_library PRIVATE LINKER:--exclude-libs,ALL)
set_target_properties(gainsay_library PROPERTIES OUTPUT_NAME gainsay EXPORT_NAME gainsay
                      VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
file(RELATIVE_PATH models_from_library ${CMAKE_INSTALL_FULL_LIBDIR} ${CMAKE_INSTALL_FULL_DATADIR}/gainsay/models/en)
target_compile_definitions(gainsay_library PRIVATE GAINSAY_INSIDE GAINSAY_MODELS_FROM_LIBRARY="${models_from_library}")

# libgainsay_c: the same for C, over nothing but gainsay.h (docs/decisions/0025-shipping.md). Its version is its own: the C
# interface stays while the C++ one changes.
set(library_c_view ${CMAKE_BINARY_DIR}/stages/library_c)
file(MAKE_DIRECTORY ${library_c_view})
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/gainsay_c.h ${public_view}/gainsay_c.h SYMBOLIC)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/library_c ${library_c_view}/library_c SYMBOLIC)
file(GLOB library_c_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/library_c/*.cpp)
add_library(gainsay_library_c SHARED ${library_c_sources})
add_library(gainsay::c ALIAS gainsay_library_c)
target_include_directories(gainsay_library_c PRIVATE ${library_c_view}
                           PUBLIC $<BUILD_INTERFACE:${public_view}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(gainsay_library_c PRIVATE gainsay_library gainsay_options)
set(symbols ${PROJECT_SOURCE_DIR}/src/library_c/symbols.map)
target_link_options(gainsay_library_c PRIVATE LINKER:--version-script=${symbols})
# Beside it lies libgainsay, wherever both were moved to.
set_target_properties(gainsay_library_c PROPERTIES OUTPUT_NAME gainsay_c EXPORT_NAME c LINK_DEPENDS ${symbols}
                      VERSION 1.${PROJECT_VERSION} SOVERSION 1 INSTALL_RPATH "$ORIGIN")

# For find_package(gainsay) and pkg-config. Both find the rest from where they lie themselves.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/gainsay)
write_basic_package_version_file(gainsayConfigVersion.cmake COMPATIBILITY SameMinorVersion)
file(RELATIVE_PATH prefix_from_pc ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${PROJECT_SOURCE_DIR}/packaging/gainsay.pc.in gainsay.pc @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/packaging/gainsay_c.pc.in gainsay_c.pc @ONLY)

# What a linked program loads goes into libgainsay's package, what a compiler reads into the one for developers.
set(development_folder DESTINATION ${package_folder} COMPONENT development)
install(TARGETS gainsay_library gainsay_library_c EXPORT gainsay
        LIBRARY COMPONENT library NAMELINK_COMPONENT development)
install(FILES ${PROJECT_SOURCE_DIR}/src/gainsay.h ${PROJECT_SOURCE_DIR}/src/gainsay_c.h
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(EXPORT gainsay FILE gainsayConfig.cmake NAMESPACE gainsay:: ${development_folder})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/gainsayConfigVersion.cmake ${development_folder})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/gainsay.pc ${CMAKE_CURRENT_BINARY_DIR}/gainsay_c.pc
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
