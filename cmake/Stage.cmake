# gainsay_stage(NAME DEPENDS stage... LIBRARIES library...)
#
# One folder of src/ as one library. The folder is made visible to others as <NAME>/header.h
# through a link in a folder of its own, so that a target finds the headers of the stages it
# depends on and of no other.
function(gainsay_stage name)
  cmake_parse_arguments(STAGE "" "" "DEPENDS;LIBRARIES" ${ARGN})
  set(view ${CMAKE_BINARY_DIR}/stages/${name})
  file(MAKE_DIRECTORY ${view})
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/${name} ${view}/${name} SYMBOLIC)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  list(TRANSFORM STAGE_DEPENDS PREPEND gainsay_)
  set(target gainsay_${name})
  if(sources)
    add_library(${target} STATIC ${sources})
    target_include_directories(${target} PUBLIC ${view})
    target_link_libraries(${target} PUBLIC ${STAGE_DEPENDS} ${STAGE_LIBRARIES} PRIVATE gainsay_options)
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${view})
    target_link_libraries(${target} INTERFACE ${STAGE_DEPENDS} ${STAGE_LIBRARIES})
  endif()
endfunction()
